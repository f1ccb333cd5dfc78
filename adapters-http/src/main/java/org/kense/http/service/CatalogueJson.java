package org.kense.http.service;

import java.util.List;

/** The services that there are, in short. */
record CatalogueJson(List<EntryJson> services) {}
