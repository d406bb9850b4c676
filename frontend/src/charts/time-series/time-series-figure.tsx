import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { laneHeight, layoutTimeSeries, type LayoutTexts } from './time-series-layout';
import type { ChartSeries, TimeSpan } from './time-series-model';
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
  readerLabel: string;
  /** What the reader says at each stop of the first series. */
  stops: readonly string[];
  /** Legend. */
  children?: ReactNode;
}

const none: readonly TimeSpan[] = [];

/** Chart, reader and legend. Values are drawn at the width at hand, so that text keeps its size. */
export function TimeSeriesFigure(props: TimeSeriesFigureProps) {
  const { series, unit, title, description, texts, readerLabel, stops, children } = props;
  const { spans = none } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [chosen, setChosen] = useState<number>();
  const selected = Math.min(chosen ?? stops.length - 1, stops.length - 1);
  const layout = useMemo(
    () =>
      layoutTimeSeries(series, {
        width,
        height: Math.round(Math.min(420, Math.max(260, width * 0.5))) + spans.length * laneHeight,
        unit,
        texts,
        spans,
      }),
    [series, width, unit, texts, spans],
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

function useWidth(box: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(640);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      const next = Math.round(element.clientWidth);
      if (next > 0) setWidth(Math.max(240, next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
