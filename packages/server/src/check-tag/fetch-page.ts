import { type ClientRequest, type IncomingMessage, request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'

/** A page as it answered. */
export interface FetchedPage {
  readonly status: number
  readonly type: string
  /** Where it sends browsers instead. */
  readonly location: string | undefined
  /** As much of it as fits. */
  readonly html: string
}

export type FetchRefusal = 'unreachable' | 'too_slow' | 'address_refused'

/** Most of a page that is read, packed and unpacked. The tag stands near its beginning or its end; shops' pages are smaller. */
const MOST_BYTES = 3 * 1024 * 1024

/** Longest that one page may take, in milliseconds, from the name's look-up to its last byte. */
const TIMEOUT = 8000

const UNPACK = { gzip: promisify(gunzip), deflate: promisify(inflate), br: promisify(brotliDecompress) }

/** The agents' own error has no code. */
const REFUSED = /is not allowed/

/**
 * Fetches a shop's page from the server's own network, where private addresses may answer to nobody else: so every address that the
 * name leads to is judged when the connection is made, not before, and no redirect is followed here.
 *
 * @param loopback whether this machine itself may be asked, for a shop and a server that somebody tries out on one machine
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html
 */
export async function fetchPage(url: URL, loopback: boolean): Promise<FetchedPage | FetchRefusal> {
  const allowed = { allowIPAddressList: loopback ? ['127.0.0.1', '::1'] : [] }
  const headers = { accept: 'text/html', 'accept-encoding': 'gzip, br', 'user-agent': 'Goodword tag check' }
  const signal = AbortSignal.timeout(TIMEOUT)
  const request =
    url.protocol === 'https:'
      ? overHttps(url, { agent: new RequestFilteringHttpsAgent(allowed), headers, signal })
      : overHttp(url, { agent: new RequestFilteringHttpAgent(allowed), headers, signal })
  try {
    const answer = await answered(request)
    return {
      status: answer.statusCode ?? 0,
      type: answer.headers['content-type'] ?? '',
      location: answer.headers.location,
      html: await textOf(answer),
    }
  } catch (error) {
    if (signal.aborted) return 'too_slow'
    return error instanceof Error && REFUSED.test(error.message) ? 'address_refused' : 'unreachable'
  } finally {
    request.destroy()
  }
}

function answered(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve)
    // Stays: a request that is destroyed later says so once more.
    request.on('error', reject)
    request.end()
  })
}

async function textOf(answer: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of answer) {
    pieces.push(piece)
    size += piece.length
    if (size > MOST_BYTES) break
  }
  const bytes = Buffer.concat(pieces)
  const coding = answer.headers['content-encoding']
  if (coding !== 'gzip' && coding !== 'br' && coding !== 'deflate') return bytes.toString('utf8')
  return (await UNPACK[coding](bytes, { maxOutputLength: MOST_BYTES })).toString('utf8')
}
