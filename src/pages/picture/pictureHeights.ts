/** How high a picture is, 1080 pixels wide, for what it is to be shared as. */
export const pictureHeights = { post: 1350, story: 1920 } as const

export type PictureShape = keyof typeof pictureHeights
