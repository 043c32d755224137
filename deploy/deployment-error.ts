/** The deployment did not happen; nothing has changed in the engine. */
export class DeploymentError extends Error {
  /** Why, as far as `error` of the SDK tells. Models hold no personal data, so the engine's own words may be shown. */
  static of(error: unknown, address: string): DeploymentError {
    const { status, title, detail } = (typeof error === 'object' && error !== null ? error : {}) as {
      status?: unknown;
      title?: unknown;
      detail?: unknown;
    };
    if (typeof status !== 'number') {
      return new DeploymentError(`Expected a process engine at ${address}, but it did not answer`, {
        cause: error,
      });
    }
    if (status === 401 || status === 403) {
      const message = `Expected the engine at ${address} to let us deploy, but it answered ${status}: check CAMUNDA_AUTH_STRATEGY and the credentials`;
      return new DeploymentError(message, { cause: error });
    }
    const words = [detail, title].find((text): text is string => typeof text === 'string' && text !== '');
    const message = `Expected the engine at ${address} to take the deployment, but it answered ${status}`;
    return new DeploymentError(words === undefined ? message : `${message}: ${words}`, { cause: error });
  }

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DeploymentError';
  }
}
