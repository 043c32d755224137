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
      return new DeploymentError(`Op ${address} antwoordt geen procesmotor`, {
        cause: error,
      });
    }
    if (status === 401 || status === 403) {
      const message = `De procesmotor op ${address} laat ons niet toe (${status}): controleer CAMUNDA_AUTH_STRATEGY en de inloggegevens`;
      return new DeploymentError(message, { cause: error });
    }
    const words = [detail, title].find((text): text is string => typeof text === 'string' && text !== '');
    const message = `De procesmotor op ${address} neemt de modellen niet aan (${status})`;
    return new DeploymentError(words === undefined ? message : `${message}: ${words}`, { cause: error });
  }

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DeploymentError';
  }
}
