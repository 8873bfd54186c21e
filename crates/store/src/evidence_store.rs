//! The bytes of evidence, by their digest: the same file is kept once, and a name can only ever mean one content.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use object_store::local::LocalFileSystem;
use object_store::{ObjectStore, ObjectStoreExt, PutMode, PutOptions};

/// Where evidence is kept. Cheap to clone.
#[derive(Clone)]
pub struct EvidenceStore {
    objects: Arc<dyn ObjectStore>,
    /// The folder, when it is a local one: what is written there is forced to the disk.
    folder: Option<Arc<PathBuf>>,
}

/// Why evidence could not be kept or found.
#[derive(Debug, thiserror::Error)]
pub enum EvidenceStoreError {
    /// The folder cannot be used.
    #[error("the folder of evidence cannot be used")]
    Folder(#[source] std::io::Error),
    /// No content of this digest is there.
    #[error("no content of this digest is kept")]
    Missing,
    /// The store of objects failed.
    #[error("the store of evidence failed")]
    Failed(#[source] object_store::Error),
}

impl std::fmt::Debug for EvidenceStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EvidenceStore")
    }
}

impl EvidenceStore {
    /// Evidence in a local folder, which is made if it is missing.
    ///
    /// # Errors
    /// If the folder can be neither found nor made.
    pub fn in_folder(folder: &Path) -> Result<Self, EvidenceStoreError> {
        std::fs::create_dir_all(folder).map_err(EvidenceStoreError::Folder)?;
        let folder = folder.canonicalize().map_err(EvidenceStoreError::Folder)?;
        let objects = LocalFileSystem::new_with_prefix(&folder).map_err(EvidenceStoreError::Failed)?;
        Ok(Self { objects: Arc::new(objects), folder: Some(Arc::new(folder)) })
    }

    /// Keeps content under its SHA-256; content that is kept already is left as it is. On disk when this returns.
    ///
    /// # Errors
    /// If it cannot be kept.
    pub async fn put(&self, sha256: [u8; 32], content: Bytes) -> Result<(), EvidenceStoreError> {
        let place = place(sha256);
        let options = PutOptions { mode: PutMode::Create, ..PutOptions::default() };
        match self.objects.put_opts(&place, content.into(), options).await {
            Ok(_) => self.force(&place).await,
            Err(object_store::Error::AlreadyExists { .. }) => Ok(()),
            Err(error) => Err(EvidenceStoreError::Failed(error)),
        }
    }

    /// The content with this SHA-256.
    ///
    /// # Errors
    /// [`EvidenceStoreError::Missing`] if it is not there.
    pub async fn get(&self, sha256: [u8; 32]) -> Result<Bytes, EvidenceStoreError> {
        let found = self.objects.get(&place(sha256)).await.map_err(not_found)?;
        found.bytes().await.map_err(not_found)
    }

    /// Erases the content with this SHA-256; erasing what is not there is fine.
    ///
    /// # Errors
    /// If it cannot be erased.
    pub async fn erase(&self, sha256: [u8; 32]) -> Result<(), EvidenceStoreError> {
        match self.objects.delete(&place(sha256)).await.map_err(not_found) {
            Ok(()) | Err(EvidenceStoreError::Missing) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Forces a file of a local folder to the disk, and the folder that names it.
    async fn force(&self, place: &object_store::path::Path) -> Result<(), EvidenceStoreError> {
        let Some(folder) = &self.folder else { return Ok(()) };
        let file = folder.join(place.as_ref());
        let parent = file.parent().unwrap_or(folder).to_owned();
        for path in [file, parent] {
            let open = tokio::fs::File::open(path).await.map_err(EvidenceStoreError::Folder)?;
            open.sync_all().await.map_err(EvidenceStoreError::Folder)?;
        }
        Ok(())
    }
}

/// Two letters of the digest make a folder, so that none grows too large for old file systems.
fn place(sha256: [u8; 32]) -> object_store::path::Path {
    let hex = record::Digest::from_bytes(sha256).to_string();
    let (folder, rest) = hex.split_at(2);
    object_store::path::Path::from(format!("{folder}/{rest}"))
}

fn not_found(error: object_store::Error) -> EvidenceStoreError {
    match error {
        object_store::Error::NotFound { .. } => EvidenceStoreError::Missing,
        other => EvidenceStoreError::Failed(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn content_is_found_by_its_digest_until_it_is_erased() {
        let folder = tempfile::tempdir().unwrap();
        let store = EvidenceStore::in_folder(folder.path()).unwrap();
        let digest = [0xab; 32];
        assert!(matches!(store.get(digest).await, Err(EvidenceStoreError::Missing)));
        store.put(digest, Bytes::from_static(b"a photo")).await.unwrap();
        store.put(digest, Bytes::from_static(b"something else")).await.unwrap();
        assert_eq!(store.get(digest).await.unwrap(), "a photo");
        store.erase(digest).await.unwrap();
        store.erase(digest).await.unwrap();
        assert!(matches!(store.get(digest).await, Err(EvidenceStoreError::Missing)));
    }
}
