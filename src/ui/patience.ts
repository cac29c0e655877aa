/**
 * How long a browser may take to answer before a visitor hears that it does not,
 * in milliseconds. It may still answer later, and often has to: a share sheet
 * stays open for as long as somebody looks at it.
 */
export const patience = 2000
