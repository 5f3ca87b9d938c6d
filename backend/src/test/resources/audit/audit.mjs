// Runs the audit suite of graphql-http against a server and prints one line of JSON per audit: its id, name and outcome.
// Arguments: the folder of graphql-http, the URL. Environment: COOKIE and XSRF of a signed-in session.
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'

const [folder, url] = process.argv.slice(2)
const { serverAudits } = await import(pathToFileURL(join(folder, 'lib', 'index.mjs')).href)

const signedIn = (address, init = {}) =>
  fetch(address, {
    ...init,
    headers: { ...init.headers, cookie: process.env.COOKIE, 'x-xsrf-token': process.env.XSRF },
  })

for (const audit of serverAudits({ url, fetchFn: signedIn })) {
  const { id, name } = audit
  const result = await audit.fn()
  console.log(JSON.stringify({ id, name, status: result.status, reason: result.reason }))
}
