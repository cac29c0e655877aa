import type { ComponentProps } from 'react'
import { useHref, useLinkClickHandler, type LinkProps } from 'react-router-dom'

type OwnLinkProps = ComponentProps<'a'> &
  Pick<LinkProps, 'to'> & { readonly state?: unknown }

/**
 * A link to a page of the site. That of react-router would bring what fetches
 * the parts of a page for a framework, which is as much script as a page of ours.
 */
export function Link(props: OwnLinkProps) {
  const { to, state, onClick, children, ...rest } = props
  const follow = useLinkClickHandler(to, { state })
  return (
    <a
      {...rest}
      href={useHref(to)}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) follow(event)
      }}
    >
      {children}
    </a>
  )
}
