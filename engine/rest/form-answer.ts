import type { DeployedFormSchema } from '../engine-read.js';
import { DEFAULT_TENANT } from '../keys.js';

/** A deployed form as the API answers it. */
export function formAnswer({ formKey, formId, version, schema }: DeployedFormSchema) {
  return { formKey, formId, version, schema, tenantId: DEFAULT_TENANT };
}
