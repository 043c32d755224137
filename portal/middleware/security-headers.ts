import helmet from 'helmet';
import type { RequestHandler } from 'express';
import type { Deps } from '../deps.js';

/**
 * Everything from ourselves, nothing inline, nothing framed. The diagram needs no exception: bpmn-js sets its
 * styles one property at a time, which a policy for style sheets does not forbid. The identity provider may receive the
 * form that logs out, because browsers hold `form-action` against the redirect as well.
 */
export function securityHeaders({ settings, oidc }: Pick<Deps, 'settings' | 'oidc'>): RequestHandler {
  const secure = settings.baseUrl.startsWith('https://');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'", oidc.origin],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
}
