/**
 * What makes a link leave the site, in names that React and the DOM both have:
 * in a tab of its own, which learns nothing of this one.
 */
export const elsewhere = {
  target: '_blank',
  rel: 'noopener noreferrer',
  referrerPolicy: 'no-referrer',
} as const
