import { type ReactNode, useId } from 'react';

interface TimeSeriesReaderProps {
  label: string;
  /** One text per stop, e.g. "2024: 15,2 % (13,6–16,9 %)". */
  stops: readonly string[];
  selected: number;
  onSelect: (index: number) => void;
  children?: ReactNode;
}

/** Reads the chart value by value: by touch, by keyboard and aloud. */
export function TimeSeriesReader(props: TimeSeriesReaderProps) {
  const { label, stops, selected, onSelect, children } = props;
  const id = useId();
  const text = stops[selected] ?? '';
  return (
    <div className="time-series-reader no-print">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        dir="ltr"
        min={0}
        max={stops.length - 1}
        step={1}
        value={selected}
        aria-valuetext={text}
        onChange={(event) => onSelect(event.target.valueAsNumber)}
      />
      <output htmlFor={id}>
        <bdi>{text}</bdi>
      </output>
      {children}
    </div>
  );
}
