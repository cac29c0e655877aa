/**
 * What makes each store forget its visitor: a store adds its own when it is
 * made, so that none is left out.
 */
export const forgetters = new Set<() => void>()
