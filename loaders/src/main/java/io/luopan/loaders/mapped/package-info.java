/// Tables of patents read by a mapping: a YAML file that says what the columns mean. Vendors'
/// mappings ship with Luopan; a user's own has the same form.
@NullMarked
package io.luopan.loaders.mapped;

import org.jspecify.annotations.NullMarked;
