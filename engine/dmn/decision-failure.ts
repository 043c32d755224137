/** A decision that cannot be made: the model or the data are wrong. Never leaves `evaluateDecision`. */
export class DecisionFailure extends Error {}
