import type { PortalSettings } from '../deps.js';
import { FieldFrame } from '../views/field-frame.js';
import { formatBytes } from '../words/documents.js';
import { largestDocument } from './upload/take-upload.js';

interface BestandFieldProps {
  settings: PortalSettings;
  fout: string | undefined;
  /** The form was refused: a browser does not give a chosen file back. */
  isOpnieuw: boolean;
}

/** The field for a file. That photographs lose their place is said before, because it cannot be undone. */
export function BestandField({ settings, fout, isOpnieuw }: BestandFieldProps) {
  return (
    <FieldFrame
      veld="bestand"
      label={isOpnieuw ? 'Bestand (kies het opnieuw)' : 'Bestand'}
      hint={
        `PDF, foto (JPEG of PNG), video (MP4), Word- of OpenDocument-tekst, of tekst; ten hoogste ${formatBytes(largestDocument(settings))}. ` +
        'Plaats, tijd en toestel worden uit een foto of video gewist. Zijn die als bewijs nodig, bewaar het origineel dan zelf.'
      }
      fout={fout}
    >
      {(attributen) => (
        <input
          type="file"
          accept=".pdf,.jpg,.jpeg,.png,.mp4,.docx,.odt,.txt"
          class="utrecht-textbox utrecht-textbox--html-input"
          {...attributen}
        />
      )}
    </FieldFrame>
  );
}
