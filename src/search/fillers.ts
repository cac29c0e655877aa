/** What a question says besides what it asks for, and a title besides a name. */
export const fillers: readonly string[] =
  'a about after am an and are as at audio be but by do does episode feat for from ft has have he heartstopper her hes him his how i if in into is it its lyric lyrics me music my of official on one or play playing plays scene season she show so some song songs that the their them they this to video was what when where which while who with you'.split(
    ' ',
  )
