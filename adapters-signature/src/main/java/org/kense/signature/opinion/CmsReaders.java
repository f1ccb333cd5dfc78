package org.kense.signature.opinion;

import eu.europa.esig.dss.cms.CMSUtils;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;

/**
 * Shows DSS no other reader of CMS than ours.
 *
 * <p>It looks for one only once, through the class loader of the thread, and takes whichever of the
 * class path it meets first. So whoever uses DSS installs ours before.
 */
public final class CmsReaders extends ClassLoader {
  private static final String LISTED = "META-INF/services/eu.europa.esig.dss.cms.ICMSUtils";

  private CmsReaders(ClassLoader parent) {
    super(parent);
  }

  /** For the whole JVM; the second time it does nothing. */
  public static void install() {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(new CmsReaders(CmsReaders.class.getClassLoader()));
    try {
      Class.forName(CMSUtils.class.getName(), true, CMSUtils.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("a class that is named here", e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return name.equals(LISTED)
        ? Collections.enumeration(
            List.of(Objects.requireNonNull(CmsReaders.class.getResource("cms-reader"))))
        : super.getResources(name);
  }
}
