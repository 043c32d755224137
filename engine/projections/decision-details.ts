import type { EvaluatedInput, MatchedRule } from '../events/decision-events.js';

/** How the API shows what went into a decision and which rules answered: values as JSON text. */
export interface DecisionDetails {
  evaluatedInputs: { inputId: string; inputName: string; inputValue: string }[];
  matchedRules: {
    ruleId: string;
    ruleIndex: number;
    evaluatedOutputs: {
      outputId: string;
      outputName: string;
      outputValue: string;
      ruleId: string;
      ruleIndex: number;
    }[];
  }[];
}

export function decisionDetails(
  inputs: readonly EvaluatedInput[],
  rules: readonly MatchedRule[],
): DecisionDetails {
  return {
    evaluatedInputs: inputs.map(({ inputId, inputName, inputValue }) => ({
      inputId,
      inputName,
      inputValue: JSON.stringify(inputValue),
    })),
    matchedRules: rules.map(({ ruleId, ruleIndex, evaluatedOutputs }) => ({
      ruleId,
      ruleIndex,
      evaluatedOutputs: evaluatedOutputs.map(({ outputId, outputName, outputValue }) => ({
        outputId,
        outputName,
        outputValue: JSON.stringify(outputValue),
        ruleId,
        ruleIndex,
      })),
    })),
  };
}
