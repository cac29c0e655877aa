import './styles/tokens.css'
import './styles/fonts.css'
import './styles/elements.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { AppRoutes } from './routes.tsx'
import { countdownQuery } from './state/countdownQuery.ts'

const queryClient = new QueryClient()

// Before the first render: the songs are on their way while React starts.
// A failure is said where the songs would stand.
queryClient.query(countdownQuery).catch(() => undefined)

const root = document.querySelector('#root')
if (!root) throw new Error('index.html has no #root to draw in')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      {/* In a transition, a field held by the address would lose letters. */}
      <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
        <AppRoutes />
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
)
