"""Writes the float32 twin of a GGUF file: the same metadata and vocabulary, every tensor dequantised by the `gguf`
package.

llama.cpp rounds activations only where weights are quantised, so on the twin it computes in float32 as the import does.
"""

from pathlib import Path

import gguf
import numpy as np


def write_twin(source: Path, target: Path) -> None:
    """Write the twin of `source` at `target`, one tensor in memory at a time."""
    reader = gguf.GGUFReader(source)
    writer = gguf.GGUFWriter(target, str(reader.fields["general.architecture"].contents()))
    for key, field in reader.fields.items():
        if key.startswith("GGUF.") or key in ("general.architecture", "general.file_type"):
            continue
        inner = field.types[-1] if field.types[0] == gguf.GGUFValueType.ARRAY else None
        writer.add_key_value(key, field.contents(), field.types[0], inner)
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    for tensor in reader.tensors:
        shape = tuple(reversed(tensor.shape.tolist()))
        writer.add_tensor_info(tensor.name, shape, np.dtype(np.float32), 4 * tensor.n_elements)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    for tensor in reader.tensors:
        writer.write_tensor_data(gguf.dequantize(tensor.data, tensor.tensor_type))
    writer.close()
