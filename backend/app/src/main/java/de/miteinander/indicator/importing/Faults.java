package de.miteinander.indicator.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * Faults and warnings of one file: the first thousand of each are kept, all are counted. A fault of the whole file stands
 * before those of its rows and is always kept: it says why there is nothing behind them.
 */
public final class Faults {

    public static final int KEPT = 1_000;

    private final List<ImportFault> faults = new ArrayList<>();
    private final List<ImportFault> warnings = new ArrayList<>();
    private long faultCount;
    private long warningCount;
    private boolean fileRefused;
    private int fileFaults;

    public void add(ImportFault fault) {
        if (fault.code().warning()) {
            warningCount++;
            if (warnings.size() < KEPT) {
                warnings.add(fault);
            }
            return;
        }
        faultCount++;
        if (fault.code().refusesFile()) {
            fileRefused = true;
            faults.add(fileFaults++, fault);
            if (faults.size() > KEPT) {
                faults.removeLast();
            }
        } else if (faults.size() < KEPT) {
            faults.add(fault);
        }
    }

    public List<ImportFault> faults() {
        return List.copyOf(faults);
    }

    public List<ImportFault> warnings() {
        return List.copyOf(warnings);
    }

    public long faultCount() {
        return faultCount;
    }

    public long warningCount() {
        return warningCount;
    }

    /** Whether something is wrong that no skipping of rows can mend. */
    public boolean fileRefused() {
        return fileRefused;
    }

    public boolean none() {
        return faultCount == 0;
    }
}
