package org.kense.core.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.regex.Pattern;

/**
 * What answers differently each time it is asked; {@code InstantSource.instant()} is asked of the
 * outside.
 */
final class TimeOrChance extends DescribedPredicate<JavaAccess<?>> {
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          String.join(
              "|",
              "java\\.time\\..*\\.now",
              "java\\.time\\.(Clock|InstantSource)\\.(system|tick).*",
              "java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty)",
              "java\\.util\\.(Date|GregorianCalendar)\\.<init>",
              "java\\.util\\.Calendar\\.getInstance",
              "java\\.time\\.ZoneId\\.systemDefault",
              "java\\.util\\.TimeZone\\.getDefault",
              "java\\.util\\.Locale\\.getDefault",
              "java\\.util\\.UUID\\.randomUUID",
              "java\\.lang\\.Math\\.random",
              "java\\.util\\.(Random|SplittableRandom)\\..*",
              "java\\.util\\.random\\..*",
              "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
              "java\\.security\\.SecureRandom\\..*"));

  TimeOrChance() {
    super("is the machine's clock, chance or surroundings");
  }

  @Override
  public boolean test(JavaAccess<?> access) {
    var target = access.getTarget();
    return FORBIDDEN.matcher(target.getOwner().getName() + "." + target.getName()).matches();
  }
}
