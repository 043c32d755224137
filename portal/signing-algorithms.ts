/** Signed with a key pair, so that nobody but the identity provider can make one; the rest is refused. */
export const SIGNING_ALGORITHMS = ['RS256', 'PS256', 'ES256'];
