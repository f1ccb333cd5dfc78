/** Published definitions of services, and what institutions offer. */
@NullMarked
package org.kense.persistence.service;

import org.jspecify.annotations.NullMarked;
