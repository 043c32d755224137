/** How sure the local issuer says that it is; it only pretends, as exercise accounts have no second factor. */
export const ACR = {
  wachtwoord: 'urn:ketenregie:oefening:wachtwoord',
  tweedeFactor: 'urn:ketenregie:oefening:tweede-factor',
} as const;
