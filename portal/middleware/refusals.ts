/** The request came without a session of a professional. */
export class NotLoggedIn extends Error {}

/** A form did not come from a page of ours, or the page was too old. */
export class CsrfRefused extends Error {}

/** The bearer token of a partner is missing or not valid. */
export class TokenRefused extends Error {}
