package org.kense.signature.press;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads what the page renderer says into the log; else it would stand on the console. */
final class PressLog implements XRLogger {
  private static final Logger LOG = LoggerFactory.getLogger(PressLog.class);

  private PressLog() {}

  /** For the whole JVM: the renderer knows only one. */
  static void install() {
    XRLog.setLoggerImpl(new PressLog());
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return LOG.isDebugEnabled() || warns(diagnostic.getLevel());
  }

  @Override
  public void log(String where, Level level, String message) {
    if (warns(level)) LOG.warn("{}: {}", where, message);
    else LOG.debug("{}: {}", where, message);
  }

  @Override
  public void log(String where, Level level, String message, Throwable cause) {
    if (warns(level)) LOG.warn("{}: {}", where, message, cause);
    else LOG.debug("{}: {}", where, message, cause);
  }

  /** The log's own settings rule. */
  @Override
  public void setLevel(String where, Level level) {}

  private static boolean warns(Level level) {
    return level.intValue() >= Level.WARNING.intValue();
  }
}
