import { StaleVersionDialog } from '../../../ui/stale-version-dialog';
import { MeasureFormDifferences } from './measure-form-differences';
import type { MeasureInput } from './measure-form-schema';

interface MeasureStaleDialogProps {
  mine: MeasureInput;
  theirs: MeasureInput;
  processId: string | undefined;
  busy: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onCancel: () => void;
}

/** Someone else saved the sheet meanwhile: what differs, both ways, and whose version shall stand. */
export function MeasureStaleDialog({ mine, theirs, processId, ...rest }: MeasureStaleDialogProps) {
  return (
    <StaleVersionDialog
      open
      mine={<MeasureFormDifferences of={mine} to={theirs} processId={processId} />}
      theirs={<MeasureFormDifferences of={theirs} to={mine} processId={processId} />}
      {...rest}
    />
  );
}
