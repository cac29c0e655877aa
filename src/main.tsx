import 'react-dom/client'
import { reportFault } from './reportFault.ts'
import './styles/tokens.css'
import './styles/fonts.css'
import './styles/elements.css'
import './early/early.css'

// Faults that nobody catches. `preventDefault` keeps the browser from logging
// what `reportFault` has logged.
addEventListener('error', (event) => {
  event.preventDefault()
  reportFault(event.error ?? event.message)
})
addEventListener('unhandledrejection', (event) => {
  event.preventDefault()
  reportFault(event.reason)
})

// React, then the app, each in a task of its own: in one, they would hold up
// the visitor's first taps.
await new Promise((resolve) => setTimeout(resolve))
const { mount } = await import('./mount.tsx')

const root = document.querySelector('#root')
if (!root) throw new Error('index.html has no #root to draw in')
await mount(root)
