import { SaxesParser } from 'saxes'

export type XmlElement = {
  readonly name: string
  readonly namespace: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  /** Its text and that of all within. */
  text: string
}

/** A document read by a strict parser of XML 1.0; throws what is wrong. */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const document = element('', '')
  const open = [document]

  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    const child = element(local, uri)
    for (const { name, value } of Object.values(attributes))
      child.attributes[name] = value
    open.at(-1)?.children.push(child)
    open.push(child)
  })
  parser.on('text', (text) => {
    for (const around of open) around.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()

  const [root] = document.children
  if (!root) throw new Error('There is no element.')
  return root
}

function element(name: string, namespace: string) {
  return {
    name,
    namespace,
    attributes: {} as Record<string, string>,
    children: [] as XmlElement[],
    text: '',
  }
}
