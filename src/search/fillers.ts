/** What a question says besides what it asks for. */
export const fillers: readonly string[] =
  'a and at episode for has he heartstopper in is it of on plays scene season song songs the to what when where which with'.split(
    ' ',
  )
