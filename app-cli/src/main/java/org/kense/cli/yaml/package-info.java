/** The small files in YAML that the command reads: people, and the cases of the demo. */
@NullMarked
package org.kense.cli.yaml;

import org.jspecify.annotations.NullMarked;
