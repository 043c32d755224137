import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DEFAULT_TENANT } from '../keys.js';
import { Problem } from './problem.js';
import type { RestContext } from './route.js';

/** One way to say who asks; several can be open at once. */
export interface AuthenticationMethod {
  /** What a client that is refused is told to send (`WWW-Authenticate`). */
  readonly challenge: string;
  /** The scheme of the Authorization header, in lower case. */
  readonly scheme: string;
  /** The user name; null when this does not name anybody known. Throws a Problem when it cannot find out. */
  identify(given: string): Promise<string | null>;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. */
    username: string;
  }
}

/** Lets through who is known to one of the methods; without any, everybody. */
export function authenticate(app: FastifyInstance, methods: readonly AuthenticationMethod[]): void {
  app.decorateRequest('username', 'anonymous');
  if (methods.length === 0) return;
  app.addHook('onRequest', async (request, reply) => {
    const username = await usernameOf(request, methods);
    if (username !== null) {
      request.username = username;
      return;
    }
    void reply.header(
      'www-authenticate',
      methods.map(({ challenge }) => challenge),
    );
    throw new Problem(401, 'UNAUTHORIZED', 'Expected credentials that this engine knows');
  });
}

/** GET /authentication/me: who asks may do everything, for this engine has no roles. */
export function getAuthentication(_context: RestContext, { username }: FastifyRequest) {
  return {
    username,
    displayName: null,
    email: null,
    authorizedComponents: ['*'],
    tenants: [{ name: 'Default', tenantId: DEFAULT_TENANT, description: null }],
    groups: [],
    roles: [],
    salesPlanType: null,
    c8Links: {},
    canLogout: false,
  };
}

// helpers

async function usernameOf(
  { headers }: FastifyRequest,
  methods: readonly AuthenticationMethod[],
): Promise<string | null> {
  const [scheme = '', given = ''] = (headers.authorization ?? '').split(' ');
  const method = methods.find((one) => one.scheme === scheme.toLowerCase());
  return method === undefined ? null : method.identify(given);
}
