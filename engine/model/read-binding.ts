import type { ZeebeBindingTypeSupported } from 'zeebe-bpmn-moddle/types';
import type { Binding } from './executable.js';
import type { Problems } from './problems.js';

/** Which version of a process, decision or form is meant; `reference` is the extension element that names it. */
export function readBinding(
  reference: object | null,
  elementId: string | undefined,
  problems: Problems,
): Binding {
  const { bindingType = 'latest', versionTag = '' } = (reference ?? {}) as ZeebeBindingTypeSupported;
  switch (bindingType) {
    case 'latest':
    case 'deployment':
      return bindingType;
    case 'versionTag':
      if (versionTag.trim() === '') problems.add(elementId, 'must have a version tag for its binding');
      return { versionTag };
    default:
      problems.add(elementId, `binding type '${String(bindingType)}' is not supported`);
      return 'latest';
  }
}
