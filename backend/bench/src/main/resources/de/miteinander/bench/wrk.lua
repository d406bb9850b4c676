-- Prints what wrk's own summary does not say in a form that a program can read:
-- answers, microseconds, failures, 95th percentile in microseconds.
done = function(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("bench %d %d %d %.0f\n",
    summary.requests, summary.duration,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(95.0)))
end
