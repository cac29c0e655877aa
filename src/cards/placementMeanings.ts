import type { Placing } from '../songs/placements.ts'

/** What is meant by how sure it is. */
export const placementMeanings: Readonly<Record<Placing, string>> = {
  confirmed:
    'Two independent sources name this episode, or an official one does.',
  'single-source':
    'One source names this episode, and no other confirms it yet.',
  'playlist-only':
    'It joined the official playlist on the day the film came out. Nothing says where in the film it plays, or that it does.',
  'season-only':
    'It joined the official playlist when this season came out. That doesn’t prove that it’s heard in the show, and we don’t know the episode.',
}
