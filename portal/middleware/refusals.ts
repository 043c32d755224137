/** The request came without a session of a professional. */
export class NotLoggedIn extends Error {}

/** A form did not come from a page of ours, or the page was too old. */
export class CsrfRefused extends Error {
  /** What a new token is bound to: the `sessieId` of a professional, or undefined on a public page. */
  constructor(readonly binding: string | undefined) {
    super('Expected the token of a form of ours');
  }
}

/** The bearer token of a partner is missing or not valid. */
export class TokenRefused extends Error {}

/** More requests in a quarter of an hour than one asker may make. */
export class TooManyRequests extends Error {}
