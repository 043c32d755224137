import MemoryAdapter from 'oidc-provider/lib/adapters/memory_adapter.js';

/**
 * Log-ins of the oefenomgeving live in memory and end with the process: after a restart everybody logs in again.
 * A class of its own, since the provider warns at every start when it is given its memory adapter as such.
 */
export class DemoAdapter extends MemoryAdapter {}
