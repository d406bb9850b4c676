import { useId } from 'react';
import type { PlacedMark, TimeSeriesLayout } from './time-series-layout';

interface TimeSeriesSvgProps {
  layout: TimeSeriesLayout;
  title: string;
  /** The verdict in one sentence. */
  description: string;
  /** Index of the reading that is marked. */
  selected: number | undefined;
}

/** The drawing; nothing is computed here. Time runs from left to right in every language. */
export function TimeSeriesSvg({ layout, title, description, selected }: TimeSeriesSvgProps) {
  const id = useId();
  const { plot, width, height } = layout;
  const stop = selected === undefined ? undefined : layout.stops[selected];
  return (
    <svg
      className="time-series"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <text x={0} y={14} className="time-series-unit">
        {layout.unit}
        {layout.axisNote ? ` · ${layout.axisNote}` : ''}
      </text>
      {layout.valueTicks.map(({ at, label }) => (
        <g key={label}>
          <line x1={plot.left} x2={plot.right} y1={at} y2={at} className="time-series-grid" />
          <text x={plot.left - 8} y={at + 5} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      <Axis layout={layout} />
      {layout.gaps.map((gap) => (
        <g key={`${gap.x}${gap.label}`}>
          <rect
            x={gap.x}
            y={plot.top}
            width={gap.width}
            height={plot.bottom - plot.top}
            className="time-series-gap"
          />
          <text
            textAnchor="middle"
            dominantBaseline="central"
            transform={`translate(${gap.x + gap.width / 2} ${(plot.top + plot.bottom) / 2})${gap.turned ? ' rotate(-90)' : ''}`}
          >
            {gap.label}
          </text>
        </g>
      ))}
      {layout.breaks.map(({ x, y, label, labelX, anchor, signs }) => (
        <g key={`${x}${label}`}>
          <line x1={x} x2={x} y1={y - 8} y2={plot.bottom} className="time-series-break" />
          <text x={labelX} y={y} textAnchor={anchor} className="time-series-break-words">
            {label}
          </text>
          {signs.map(({ seriesIndex, x: at }) => (
            <g key={seriesIndex} className={`time-series-${seriesIndex + 1}`}>
              <path
                d={shapes[seriesIndex] ?? shapes[0]}
                transform={`translate(${at} ${y - 5})`}
                className="time-series-mark"
              />
            </g>
          ))}
        </g>
      ))}
      {layout.spans.map(({ id: key, x, y, width: length, label, labelX, anchor }) => (
        <g key={key}>
          <text x={labelX} y={y + 14} textAnchor={anchor}>
            {label}
          </text>
          <rect x={x} y={y + 19} width={length} height={8} rx={2} className="time-series-span" />
        </g>
      ))}
      {stop === undefined ? null : (
        <line x1={stop} x2={stop} y1={plot.top} y2={plot.bottom} className="time-series-stop" />
      )}
      {layout.series.map((series, index) => (
        <g key={series.id} className={`time-series-${index + 1}`}>
          {series.bands.map((path) => (
            <path key={path} d={path} className="time-series-band" />
          ))}
          {series.lines.map(({ path, style }) => (
            <path key={path} d={path} className={`time-series-line time-series-${style}`} />
          ))}
          {series.intervals.map(({ id: key, x, low, high }) => (
            <path
              key={key}
              d={`M${x - 5} ${low}h10m-5 0V${high}m-5 0h10`}
              className="time-series-interval"
            />
          ))}
          {series.marks.map((mark) => (
            <Mark key={mark.id} mark={mark} shape={index} />
          ))}
        </g>
      ))}
      {layout.labels.map(({ seriesIndex, x, y, text, anchor }) => (
        <text
          key={`${seriesIndex}/${x}`}
          x={x}
          y={y}
          textAnchor={anchor}
          className={`time-series-end time-series-${seriesIndex + 1}`}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

function Axis({ layout: { plot, timeTicks } }: { layout: TimeSeriesLayout }) {
  return (
    <>
      <line
        x1={plot.left}
        x2={plot.right}
        y1={plot.bottom}
        y2={plot.bottom}
        className="time-series-axis"
      />
      {timeTicks.map(({ at, label }) => (
        <g key={label}>
          <line
            x1={at}
            x2={at}
            y1={plot.bottom}
            y2={plot.bottom + 5}
            className="time-series-axis"
          />
          <text x={at} y={plot.bottom + 21} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
    </>
  );
}

/** A shape of its own per series, so that colour never carries the meaning alone. */
const shapes = [
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
  'M-4.5-4.5h9v9h-9z',
  'M0-6 5.5 4.5h-11z',
  'M0-6.5 6.5 0 0 6.5-6.5 0z',
] as const;

function Mark({ mark, shape }: { mark: PlacedMark; shape: number }) {
  const look = mark.hollow ? 'time-series-mark time-series-hollow' : 'time-series-mark';
  if (mark.reach !== undefined) {
    return (
      <rect
        x={mark.x - mark.reach}
        y={mark.y - 4}
        width={mark.reach * 2}
        height={8}
        rx={4}
        className={`${look} time-series-wide`}
      />
    );
  }
  return (
    <path
      d={shapes[shape] ?? shapes[0]}
      transform={`translate(${mark.x} ${mark.y})`}
      className={look}
    />
  );
}

/** The sign of a series for legends. */
export function SeriesSign({
  index,
  look,
}: {
  index: number;
  look?: 'hollow' | 'wide' | 'dashed';
}) {
  return (
    <svg
      className={`time-series-sign time-series-${index + 1}`}
      viewBox="-14 -9 28 18"
      aria-hidden="true"
    >
      {look === 'dashed' || look === undefined ? (
        <path
          d="M-14 0h28"
          className={`time-series-line ${look === 'dashed' ? 'time-series-dashed' : 'time-series-solid'}`}
        />
      ) : null}
      {look === 'dashed' ? null : (
        <Mark
          shape={index}
          mark={{
            id: 'sign',
            x: 0,
            y: 0,
            reach: look === 'wide' ? 12 : undefined,
            hollow: look === 'hollow',
          }}
        />
      )}
    </svg>
  );
}
