/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.Ordering;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.registry.CatalogReader;
import org.fieldbench.catalog.versions.VersionBands;
import org.fieldbench.catalog.versions.VersionOrder;

/** Bands in general, and those of the catalogs that ship. */
class VersionBandProperties {

	private static final Path BUNDLES = Path.of("..", "..", "bundles");
	private static final List<Catalog> SHIPPED = shipped();

	/** A version of a model that ships. */
	record Reading(PhoneModel model, VersionScheme scheme, String version) {
	}

	@Property
	void noVersionFallsInTwoBandsOfAModel(@ForAll("readings") Reading reading) {
		VersionOrder order = VersionOrder.of(reading.scheme);
		List<VersionBand> bands = VersionBands.of(reading.scheme, reading.model).stream()
				.filter(band -> order.within(reading.version, band)).toList();
		assertTrue(bands.size() <= 1, reading.toString());
		assertEquals(bands.stream().findFirst(), VersionBands.at(reading.scheme, reading.model, reading.version));
	}

	@Example
	void everyBandSaysWhatItMeansAndWhatToDo() {
		List<VersionBand> bands = schemes().flatMap(scheme -> scheme.getBands().stream()).toList();
		assertTrue(bands.size() > 5, "bands ship: " + bands.size());
		for (VersionBand band : bands) {
			assertTrue(band.getMeaning().endsWith(".") && band.getAction().endsWith("."), band.toString());
		}
	}

	@Property
	void bandsOverlapWhenAVersionFallsInBoth(@ForAll @IntRange(max = 9) int from, @ForAll @IntRange(max = 9) int to,
			@ForAll @IntRange(max = 9) int otherFrom, @ForAll @IntRange(max = 9) int otherTo) {
		VersionBand one = band(Math.min(from, to), Math.max(from, to));
		VersionBand other = band(Math.min(otherFrom, otherTo), Math.max(otherFrom, otherTo));
		VersionOrder order = VersionOrder.of(Versions.scheme(Ordering.NUMERIC));
		boolean shared = IntStream.rangeClosed(0, 9).mapToObj(String::valueOf)
				.anyMatch(version -> order.within(version, one) && order.within(version, other));
		assertEquals(shared, VersionBands.overlap(order, one, other));
	}

	private static VersionBand band(int from, int to) {
		VersionBand band = CatalogFactory.eINSTANCE.createVersionBand();
		band.setFrom(from == 0 ? null : "" + from);
		band.setTo(to == 9 ? null : "" + to);
		return band;
	}

	/** Versions at random, and the ends of bands, where a fault would be. */
	@Provide
	Arbitrary<Reading> readings() {
		List<Reading> schemes = SHIPPED.stream().flatMap(catalog -> catalog.getModels().stream())
				.flatMap(model -> Stream.of(model.getScheme(), model.getApplicationScheme()).flatMap(scheme -> Optional
						.ofNullable(scheme).map(known -> new Reading(model, known, null)).stream()))
				.toList();
		return Arbitraries.of(schemes).flatMap(reading -> Arbitraries.oneOf(Versions.of(reading.scheme.getOrdering()), ends(reading.scheme))
				.map(version -> new Reading(reading.model, reading.scheme, version)));
	}

	private static Arbitrary<String> ends(VersionScheme scheme) {
		List<String> ends = scheme.getBands().stream().flatMap(band -> Stream.of(band.getFrom(), band.getTo())).filter(end -> end != null)
				.toList();
		return Arbitraries.of(ends.isEmpty() ? List.of("0") : ends);
	}

	private static Stream<VersionScheme> schemes() {
		return SHIPPED.stream().flatMap(catalog -> catalog.getSchemes().stream());
	}

	private static List<Catalog> shipped() {
		try (Stream<Path> files = Files.find(BUNDLES, 3, (file, attributes) -> file.getParent().endsWith("catalog")
				&& file.toString().endsWith(".catalog"))) {
			return files.map(VersionBandProperties::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Catalog read(Path file) {
		try (InputStream xmi = Files.newInputStream(file)) {
			return CatalogReader.read(xmi, file.getFileName().toString());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
