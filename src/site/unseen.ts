/** What nobody sees and copying brings along: line ends, marks of direction. */
export const unseen = /[\p{Cc}\p{Cf}\p{DI}\p{Zl}\p{Zp}]+/gu
