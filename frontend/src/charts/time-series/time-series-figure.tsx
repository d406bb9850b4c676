import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { laneHeight, layoutTimeSeries, type LayoutTexts } from './time-series-layout';
import type { ChartPoint, ChartSeries, TimeSpan } from './time-series-model';
import { flushSync } from 'react-dom';
import { TimeSeriesReader } from './time-series-reader';
import { TimeSeriesSvg } from './time-series-svg';
import './time-series.css';

interface TimeSeriesFigureProps {
  series: readonly ChartSeries[];
  unit: string;
  title: string;
  description: string;
  texts: LayoutTexts;
  /** Stretches of time under the axis. */
  spans?: readonly TimeSpan[];
  /** One of several small pictures with the same scale; all their points. */
  room?: readonly ChartPoint[];
  readerLabel: string;
  /** What the reader says at each stop of the first series. */
  stops: readonly string[];
  /** Legend. */
  children?: ReactNode;
}

/** What A4 leaves between its margins, in CSS pixels. */
const paperWidth = 688;

const nothing: readonly never[] = [];

/** Chart, reader and legend. Values are drawn at the width at hand, so that text keeps its size. */
export function TimeSeriesFigure(props: TimeSeriesFigureProps) {
  const { series, unit, title, description, texts, readerLabel, stops, children } = props;
  const { spans = nothing, room } = props;
  const box = useRef<HTMLDivElement>(null);
  const { width, paper } = useWidth(box);
  const [chosen, setChosen] = useState<number>();
  const selected = Math.min(chosen ?? stops.length - 1, stops.length - 1);
  const layout = useMemo(
    () =>
      layoutTimeSeries(series, {
        width,
        height: heightOf(width, room !== undefined, paper) + spans.length * laneHeight,
        unit,
        texts,
        spans,
        room: room ?? nothing,
      }),
    [series, width, paper, unit, texts, spans, room],
  );
  return (
    <figure className="time-series-figure">
      <div ref={box}>
        <TimeSeriesSvg
          layout={layout}
          title={title}
          description={description}
          selected={chosen === undefined ? undefined : selected}
        />
      </div>
      {stops.length > 1 ? (
        <TimeSeriesReader
          label={readerLabel}
          stops={stops}
          selected={selected}
          onSelect={setChosen}
        />
      ) : null}
      {children ? <figcaption>{children}</figcaption> : null}
    </figure>
  );
}

function heightOf(width: number, small: boolean, paper: boolean): number {
  // On paper a table stands on the same page.
  if (paper) return 190;
  return small ? 220 : Math.round(Math.min(420, Math.max(260, width * 0.5)));
}

function useWidth(box: React.RefObject<HTMLElement | null>): { width: number; paper: boolean } {
  const [place, setPlace] = useState({ width: 640, paper: false });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      const next = Math.round(element.clientWidth);
      if (next <= 0) return;
      const width = Math.max(240, next);
      // The same width again is no reason to draw again.
      setPlace((now) => (now.width === width && !now.paper ? now : { width, paper: false }));
    };
    measure();
    // Paper is narrower than most screens: drawn for its width, words keep their size there, too.
    const print = () =>
      flushSync(() => {
        setPlace({ width: Math.min(element.clientWidth, paperWidth), paper: true });
      });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', measure);
    };
  }, [box]);
  return place;
}
