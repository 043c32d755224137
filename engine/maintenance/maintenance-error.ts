/** What an administrator can mend, in words that say how. */
export class MaintenanceError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MaintenanceError';
  }
}
