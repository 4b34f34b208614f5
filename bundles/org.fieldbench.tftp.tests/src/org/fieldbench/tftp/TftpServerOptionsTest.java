/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.Map;

import org.fieldbench.tftp.testing.MemorySource;
import org.fieldbench.tftp.testing.RawClient;
import org.fieldbench.tftp.testing.ServerFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TftpServerOptionsTest extends ServerFixture {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			blksize,8                       | blksize,8
			blksize,65464                   | blksize,65464
			blksize,65465                   | blksize,65464
			BlkSize,1468                    | BlkSize,1468
			timeout,1                       | timeout,1
			timeout,255                     | timeout,255
			tsize,0                         | tsize,3000
			windowsize,1                    | windowsize,1
			windowsize,4                    | windowsize,4
			windowsize,65535                | windowsize,128
			blksize,8192,windowsize,64      | blksize,8192,windowsize,9
			blksize,65464,windowsize,64     | blksize,65464,windowsize,1
			colour,blue,tsize,0,blksize,abc | tsize,3000
			blksize,8,blksize,16            | blksize,8
			""")
	void onlyWhatWasAskedIsAnswered(String asked, String answer) throws Exception {
		files.with("f", MemorySource.bytes(3000));
		try (RawClient client = new RawClient(start(NEVER))) {
			byte[] packet = client.read("f", "octet", asked.split(",")).receive();
			assertEquals(6, RawClient.opcode(packet));
			assertEquals(answer, RawClient.texts(packet, 2));
		}
	}

	@ParameterizedTest
	@CsvSource({ "blksize,7", "blksize,0", "blksize,-8", "blksize,abc", "blksize,''", "blksize,99999999999999999999", "timeout,0",
			"timeout,256", "windowsize,0", "windowsize,65536", "colour,blue" })
	void withoutAUsableOptionPlainDataComes(String name, String value) throws Exception {
		files.with("f", MemorySource.bytes(3000));
		try (RawClient client = new RawClient(start(NEVER))) {
			assertArrayEquals(MemorySource.bytes(3000), client.read("f", "octet", name, value).rest(client.receive(), 512));
		}
		assertEquals(Map.of(), recorder.nextEnd().options());
	}

	@Test
	void theSizeOfAnEmptyFileIsLeftOut() throws Exception {
		files.with("f", new byte[0]);
		try (RawClient client = new RawClient(start(NEVER))) {
			assertEquals(0, client.read("f", "octet", "tsize", "0").rest(client.receive(), 512).length);
		}
	}

	@ParameterizedTest
	@CsvSource({ "8,16000", "1468,100000", "65464,65464", "65464,200000", "8192,0" })
	void blocksHaveTheSizeAgreed(int blockSize, int size) throws Exception {
		files.with("f", MemorySource.bytes(size));
		try (RawClient client = new RawClient(start(NEVER))) {
			client.read("f", "octet", "blksize", Integer.toString(blockSize)).receive();
			client.ack(0);
			assertArrayEquals(MemorySource.bytes(size), client.rest(client.receive(), blockSize));
		}
		assertEquals(Map.of("blksize", Integer.toString(blockSize)), recorder.nextEnd().options());
	}

	@Test
	void aWindowIsSentWhole() throws Exception {
		files.with("f", MemorySource.bytes(512 * 9 + 5));
		try (RawClient client = new RawClient(start(NEVER))) {
			client.read("f", "octet", "windowsize", "4").receive();
			client.ack(0);
			ByteArrayOutputStream file = new ByteArrayOutputStream();
			for (int block = 1; block <= 10; block++) {
				byte[] data = client.receive();
				assertEquals(block, RawClient.block(data));
				file.write(data, 4, data.length - 4);
				if (block % 4 == 0 || block == 10) {
					client.ack(block);
				}
			}
			assertArrayEquals(MemorySource.bytes(512 * 9 + 5), file.toByteArray());
		}
		assertEquals(0, recorder.nextEnd().retransmissions());
	}

	@Test
	void anAckInsideTheWindowStartsTheNextOneThere() throws Exception {
		files.with("f", MemorySource.bytes(512 * 5));
		try (RawClient client = new RawClient(start(NEVER))) {
			client.read("f", "octet", "windowsize", "4").receive();
			client.ack(0);
			for (int block = 1; block <= 4; block++) {
				client.receive();
			}
			client.ack(2);
			for (int block = 3; block <= 6; block++) {
				assertEquals(block, RawClient.block(client.receive()));
			}
			client.ack(6);
		}
		assertEquals(2, recorder.nextEnd().retransmissions());
	}

	@Test
	void windowsGoOnWhereNumbersRollOver() throws Exception {
		byte[] expected = MemorySource.bytes(65_700 * 8);
		files.with("f", expected);
		try (RawClient client = new RawClient(start(NEVER))) {
			client.read("f", "octet", "blksize", "8", "windowsize", "100").receive();
			client.ack(0);
			ByteArrayOutputStream file = new ByteArrayOutputStream();
			for (int block = 1; block <= 65_701; block++) {
				byte[] data = client.receive();
				assertEquals(block & 0xffff, RawClient.block(data));
				file.write(data, 4, data.length - 4);
				if (block % 100 == 0 || block == 65_701) {
					client.ack(block);
				}
			}
			assertArrayEquals(expected, file.toByteArray());
		}
	}
}
