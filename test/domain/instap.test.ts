import { describe, expect, it } from '@jest/globals';
import { deriveInstap, instapNaGevolg } from '../../domain/casus/instap.js';

describe('waar de hoofdstroom begint', () => {
  it('zonder weging, grondslag en doel nooit later dan de weging (INV2, B13)', () => {
    expect(deriveInstap('F0', false)).toBe('F0');
    expect(deriveInstap('F3', false)).toBe('F2');
    expect(deriveInstap('F3', true)).toBe('F3');
    expect(deriveInstap('AFSCHALEN', false)).toBe('AFSCHALEN');
  });

  it('na een besluit waar mensen kozen, maar nooit in een overleg zonder inbreng', () => {
    expect(instapNaGevolg('NAAR_F3', true)).toBe('F3');
    expect(instapNaGevolg('NAAR_F3', false)).toBe('INBRENGEN');
    expect(instapNaGevolg('NAAR_F2', false)).toBe('F2');
    expect(instapNaGevolg('AFSCHALEN', false)).toBe('AFSCHALEN');
  });
});
