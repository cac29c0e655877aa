/** Under which names this device keeps where its visitor listens. */
export const listeningKeys = {
  service: 'songs.service',
  storefront: 'songs.storefront',
} as const
