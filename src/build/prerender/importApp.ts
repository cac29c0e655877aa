/**
 * Code that starts the app. Where a part of it cannot be had, now or later, and
 * the host has a page of another version by now, the part went with its own,
 * and the page is loaded again: once for each entry of the history, whose state
 * is kept where storage is not. In every other case the page stays, to be read
 * and filtered, and the early script is told.
 */
export function importApp(entry: string): string {
  const name = JSON.stringify(entry)
  return `const lost=async()=>{if(history.state?.lost)return;history.replaceState({...history.state,lost:true},'');const page=await fetch(location.href,{cache:'no-cache'});if(page.ok&&!(await page.text()).includes(${name}))location.reload()};addEventListener('vite:preloadError',lost);import(${name}).catch(fault=>{document.dispatchEvent(new Event('stranded'));lost();throw fault})`
}
