/** What a listener may want to know before reading a scene. */
export const contentNotes = {
  'homophobic-bullying': 'homophobic bullying',
  'homophobic-parent': 'a homophobic parent',
  fight: 'a fight',
  'self-harm': 'self-harm, spoken of',
} as const
