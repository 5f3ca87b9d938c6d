// A GraphQL server of others, to compare with: `node serve.mjs NAME SCHEMA FORMS`. It answers from memory, without filters or rights.
// FORMS is a file with {id: form}, each form in the shape of the answer. Beside GraphQL it has what it is held against, on the same
// kind of server: POST /plain/ID writes the form as JSON, POST /bytes/ID sends the same bytes, which are ready.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

process.env.NODE_ENV = 'production' // before the packages are loaded, which look at it then

const [name, schemaFile, formsFile] = process.argv.slice(2)
const schema = readFileSync(schemaFile, 'utf8')
const forms = JSON.parse(readFileSync(formsFile, 'utf8'))
const bytes = Object.fromEntries(Object.keys(forms).map((id) => [id, Buffer.from(plain(id))]))
const resolvers = { Query: { form: (_parent, { id }) => forms[id] ?? null } }
const host = '127.0.0.1'
const answerType = 'application/graphql-response+json; charset=utf-8'

/** The form as JSON, written anew each time. */
function plain(id) {
  return JSON.stringify({ data: { form: forms[id] } })
}

/** Apollo Server as its own documentation starts it: on Node's HTTP server; so is the floor. */
async function apollo() {
  const { ApolloServer } = await import('@apollo/server')
  const { startStandaloneServer } = await import('@apollo/server/standalone')
  const server = new ApolloServer({ typeDefs: schema, resolvers, introspection: false })
  const { url } = await startStandaloneServer(server, { listen: { host, port: 0 } })
  const floor = createServer((request, response) => {
    const [, what, id] = decodeURIComponent(request.url).split('/')
    request.resume().on('end', () => {
      const answer = what === 'plain' ? Buffer.from(plain(id)) : bytes[id]
      response.writeHead(200, { 'content-type': answerType, 'content-length': answer.length }).end(answer)
    })
  })
  await new Promise((listening) => floor.listen(0, host, listening))
  return [new URL(url).port, floor.address().port]
}

/** Mercurius on Fastify, interpreting or with compiled queries; the floor is a route of the same Fastify. */
async function mercuriusOnFastify(options) {
  const { default: Fastify } = await import('fastify')
  const { default: mercurius } = await import('mercurius')
  const app = Fastify({ logger: false })
  app.register(mercurius, { schema, resolvers, ...options })
  app.register(async (floor) => {
    floor.removeContentTypeParser('application/json')
    floor.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    floor.post('/plain/:id', (request, reply) => reply.type(answerType).send(plain(request.params.id)))
    floor.post('/bytes/:id', (request, reply) => reply.type(answerType).send(bytes[request.params.id]))
  })
  const { port } = new URL(await app.listen({ host, port: 0 }))
  return [port, port]
}

const peers = {
  apollo,
  mercurius: () => mercuriusOnFastify({}),
  'mercurius-compiled': () => mercuriusOnFastify({ jit: 1 }),
}
const [port, bytesPort] = await peers[name]()
console.log(`ready at ports ${port} ${bytesPort}`)
process.stdin.resume().on('end', () => process.exit(0))
