import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter'

/** What a row shows of a drag: that it is under way, or where it would end. */
export type Drag = 'lifted' | 'above' | 'below' | undefined

type Dragging = {
  /** The song of this row, and its place, as they are when asked. */
  readonly song: () => { readonly slug: string; readonly place: number }
  readonly show: (drag: Drag) => void
  /** Takes the song that was let go over this row. */
  readonly drop: (slug: string) => void
}

/**
 * Lets a row be dragged by its grip, and others be dropped on it, by mouse or
 * after a long press by finger. What is returned ends that.
 */
export function dragRow(
  row: HTMLElement,
  grip: HTMLElement,
  { song, show, drop }: Dragging,
): () => void {
  return combine(
    draggable({
      element: grip,
      getInitialData: () => ({ ...song() }),
      onGenerateDragPreview({ nativeSetDragImage, location }) {
        const { left, top } = row.getBoundingClientRect()
        const { clientX, clientY } = location.initial.input
        nativeSetDragImage?.(row, clientX - left, clientY - top)
      },
      onDragStart: () => show('lifted'),
      onDrop: () => show(undefined),
    }),
    dropTargetForElements({
      element: row,
      canDrop: ({ source }) =>
        typeof source.data['slug'] === 'string' && source.element !== grip,
      onDragEnter: ({ source }) =>
        show(Number(source.data['place']) > song().place ? 'above' : 'below'),
      onDragLeave: () => show(undefined),
      onDrop({ source }) {
        show(undefined)
        drop(String(source.data['slug']))
      },
    }),
  )
}
