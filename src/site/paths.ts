/**
 * The path of every page, below the site's own in its language, as the router
 * reads it; a router takes the first that fits an address.
 */
export const paths = {
  countdown: '/',
  soundtrack: '/soundtrack/',
  reveal: '/reveal/',
  mine: '/mine/',
  about: '/about/',
  song: '/songs/:slug/',
  notFound: '*',
} as const
